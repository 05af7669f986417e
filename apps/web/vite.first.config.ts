import { defineConfig } from 'vite'

/**
 * The first lines of each page as the server draws them (src/first): one file for Node with all it needs in it, beside the
 * page in `dist`.
 */
export default defineConfig({
  define: { 'process.env.NODE_ENV': '"production"' },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: 'src/first/draw-first.tsx',
    outDir: 'dist/first',
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20',
    minify: true,
  },
})
