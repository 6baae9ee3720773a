import tseslint from 'typescript-eslint';

const bareErrors = {
  selector: "NewExpression[callee.name='Error'], CallExpression[callee.name='Error']",
  message: 'Use PassageError with a code of the catalogue (shared/core/errors.ts).',
};
const environmentReads = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Only main.ts and command files read the environment; pass a config instead.',
};

export default tseslint.config(
  { ignores: ['node_modules/', '.passage/', '**/generated/', '**/*.cjs', '**/*.mjs', 'dist/'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', bareErrors, environmentReads],
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 4],
      complexity: ['error', 15],
    },
  },
  {
    files: [
      '**/main.ts',
      'shared/tools/**/*.ts',
      'gateway/commands/**/*.ts',
      'subgraphs/*/load.ts',
      'subgraphs/*/harmonize.ts',
      'subgraphs/*/told.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', bareErrors] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
