import * as z from 'zod/mini'

// zod tries `new Function` to see whether it may compile schemas; the server's policy forbids it and the browser
// complains aloud. This must run before any schema is made: it is the first import of main.tsx.
z.config({ jitless: true })
