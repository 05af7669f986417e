import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Address of a running API for `vite dev`; the built page is served by the API itself. */
const api = process.env['DOICHIEU_API'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  plugins: [react()],
  // `dist/types` belongs to tsc.
  build: { outDir: 'dist/site', emptyOutDir: true, sourcemap: false, target: 'es2022', reportCompressedSize: true },
  server: { port: 5173, proxy: { '/trpc': api } },
})
