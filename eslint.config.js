import js from '@eslint/js'
import svelte from 'eslint-plugin-svelte'
import ts from 'typescript-eslint'

/** What a browser gives and the web application uses. */
const browser = Object.fromEntries(
  [
    'AbortController', 'AbortSignal', 'Blob', 'CSS', 'CanvasRenderingContext2D', 'DOMException', 'DOMRect', 'Document', 'DragEvent',
    'Element', 'Event', 'EventSource', 'File', 'FormData', 'HTMLAnchorElement', 'HTMLButtonElement', 'HTMLCanvasElement', 'HTMLDialogElement',
    'HTMLElement', 'HTMLInputElement', 'HTMLSelectElement', 'IntersectionObserver', 'KeyboardEvent', 'MessageEvent', 'MouseEvent', 'Node', 'Path2D', 'PointerEvent',
    'ReadableStream', 'Response', 'ResizeObserver', 'SVGElement', 'SVGGElement', 'SVGSVGElement', 'SubmitEvent', 'TouchEvent', 'URL', 'URLSearchParams', 'WheelEvent', 'XMLHttpRequest',
    'addEventListener', 'removeEventListener', 'cancelAnimationFrame', 'clearTimeout', 'confirm', 'console', 'customElements', 'devicePixelRatio', 'document',
    'fetch', 'getComputedStyle', 'getSelection', 'history', 'innerHeight', 'innerWidth', 'localStorage', 'location', 'matchMedia', 'navigator', 'performance',
    'queueMicrotask', 'requestAnimationFrame', 'setTimeout', 'structuredClone', 'window',
  ].map((name) => [name, 'readonly']),
) // prettier-ignore

export default ts.config(
  { ignores: ['dist', 'marsad-workspace', 'sample-workspace'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
      eqeqeq: 'error',
    },
  },
  { files: ['*.config.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser }, globals: browser },
    rules: {
      // Text from data is text: nothing is ever set as markup.
      'svelte/no-at-html-tags': 'error',
      // Addresses are made by `address.to`, which knows where the application lies.
      'svelte/no-navigation-without-resolve': 'off',
      eqeqeq: 'error',
    },
  },
  {
    files: ['scripts/*.mjs', 'bin/*.js'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
  },
)
