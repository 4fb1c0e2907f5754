import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

export default ts.config(
  { ignores: ['build/', '.svelte-kit/', 'node_modules/', 'shots/', 'bench/'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } }
  },
  {
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      // Links between the two languages reload the page on purpose, and are relative for hosting under a folder.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['src/lib/scenes/**'],
    rules: {
      // A scene is drawn from figures that anyone may edit: what waits for a condition may wait for ever.
      'no-restricted-syntax': [
        'error',
        {
          selector: 'WhileStatement, DoWhileStatement, ForStatement[test=null]',
          message:
            'Count up to something, as kit/search.ts does, so that the loop ends whatever the figures are.'
        }
      ]
    }
  }
);
