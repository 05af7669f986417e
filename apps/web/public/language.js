// Runs before anything is drawn: the titles in the HTML are there in both languages, and this says which one to show.
// The policy of the server allows no script inside the HTML.
{
  const remembered = () => {
    try {
      return localStorage.getItem('doi-chieu.lang')
    } catch {
      // Storage may be switched off.
      return null
    }
  }
  const asked = /[?&]lang=(vi|en)(?:&|$)/.exec(location.search)?.[1]
  if ((asked ?? remembered()) === 'en') document.documentElement.lang = 'en'
}
