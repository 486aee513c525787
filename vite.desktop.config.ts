import { defineConfig } from 'vite';

/** The desktop shell as one file; packages stay in node_modules, where they find their own data. */
export default defineConfig({
  build: {
    ssr: 'electron/main.ts',
    outDir: 'dist/desktop',
    emptyOutDir: true,
    target: 'es2024',
    rolldownOptions: { external: [/^[^./]/], output: { entryFileNames: 'main.mjs', format: 'es' } },
  },
});
