import type { Plugin } from 'vite'

/** Built files of packages/core, wherever pnpm links them. */
const CORE = /[/\\]packages[/\\]core[/\\]dist[/\\]/

/** What makes a value by calling something; anything else is dropped or kept rightly without help. */
const COMPUTED = new Set(['CallExpression', 'NewExpression', 'ObjectExpression', 'ArrayExpression', 'MemberExpression'])

/**
 * packages/core is pure, but a bundler cannot know that making a schema changes nothing outside it, and would keep the row
 * schemas of all tables, of which the page needs the types only. So each value is marked: made only where it is used.
 */
export function pureCore(): Plugin {
  return {
    name: 'pure-core',
    apply: 'build',
    transform: {
      filter: { id: CORE },
      handler(code) {
        let marked = ''
        let done = 0
        for (const statement of this.parse(code).body) {
          const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
          if (declaration?.type !== 'VariableDeclaration') continue
          for (const { init } of declaration.declarations) {
            if (!init || !COMPUTED.has(init.type)) continue
            marked += `${code.slice(done, init.start)}/* @__PURE__ */ (() => (${code.slice(init.start, init.end)}))()`
            done = init.end
          }
        }
        return { code: marked + code.slice(done), map: null }
      },
    },
  }
}
