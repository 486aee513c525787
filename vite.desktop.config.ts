import { defineConfig } from 'vite';

/** The desktop shell, and the process that holds a signing token's library; packages stay in node_modules, where they find their own data. */
export default defineConfig({
  build: {
    ssr: true,
    outDir: 'dist/desktop',
    emptyOutDir: true,
    target: 'es2024',
    rolldownOptions: {
      input: { main: 'electron/main.ts', token: 'src/signing/token/child.ts' },
      external: [/^[^./]/],
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs', format: 'es' },
    },
  },
});
