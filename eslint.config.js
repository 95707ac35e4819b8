import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import ts from 'typescript-eslint';

const tests = ['**/*.test.{ts,tsx}', '*/test/**/*.{ts,tsx}', 'e2e/**/*.ts'];

/** Reading the environment outside the one place that does makes a module depend on where it runs. */
const environment = [{ object: 'process', property: 'env', message: 'Only server/src/main.ts reads the environment.' }];
const environmentImports = ['process', 'node:process'].map((name) => ({
  name,
  importNames: ['env', 'default'],
  message: 'Only server/src/main.ts reads the environment.',
}));

const ambient = 'Clock, ids and randomness are arguments here, so that a test can hold them.';
const ambientProperties = [
  { object: 'Date', property: 'now', message: ambient },
  { object: 'Math', property: 'random', message: ambient },
];
const ambientCalls = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: ambient },
  { selector: "CallExpression[callee.name='Date']", message: ambient },
];
const ambientGlobals = [
  ...['crypto', 'performance', 'Temporal', 'process', 'globalThis', 'window', 'document', 'navigator', 'fetch'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame'],
].map((name) => ({ name, message: ambient }));

const rawHtml = 'Text of people is never markup.';
const markup = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: rawHtml },
  { selector: "Property[key.name='dangerouslySetInnerHTML']", message: rawHtml },
  { selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(inner|outer)HTML$/]', message: rawHtml },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: rawHtml },
];

const literal = 'Text on a screen comes from the messages, so that it exists in every language.';
const spoken = '/^(aria-(label|description|placeholder|roledescription|valuetext)|alt|title|placeholder|label)$/';
const letters = '[value=/\\p{L}/u]';
const letterQuasi = 'TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]';
const branch = ':matches(ConditionalExpression, LogicalExpression)';
/** Literal text in `place`, alone or as a branch of `a ? 'x' : 'y'` and `a && 'x'`. */
const literalIn = (place) =>
  [`${place} > `, `${place} > ${branch} > `].flatMap((path) => [
    { selector: `${path}Literal${letters}`, message: literal },
    { selector: `${path}${letterQuasi}`, message: literal },
  ]);
const literalText = [
  { selector: `JSXText${letters}`, message: literal },
  { selector: `JSXAttribute[name.name=${spoken}] > Literal${letters}`, message: literal },
  ...literalIn(':matches(JSXElement, JSXFragment) > JSXExpressionContainer'),
  ...literalIn(`JSXAttribute[name.name=${spoken}] > JSXExpressionContainer`),
];

const physicalStyle = [
  {
    selector:
      "JSXAttribute[name.name='style'] Property[key.name=/^(left|right|float|textTransform|(margin|padding|border|scrollMargin|scrollPadding)(Left|Right).*)$/]",
    message: 'Arabic and Persian read from the right: use logical properties (insetInlineStart, marginInline …).',
  },
];

const evasions = [
  {
    selector:
      'MemberExpression[object.name=/^(it|test|describe|suite)$/][property.name=/^(skip|only|todo|fixme|fails)$/]',
    message: 'A test runs, always and with all others.',
  },
  { selector: "CallExpression[callee.property.name='waitForTimeout']", message: 'Wait for what must be seen instead.' },
];

export default defineConfig(
  { ignores: ['**/dist/', 'data/', '**/test-results/', '**/playwright-report/'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-properties': ['error', ...environment],
      'no-restricted-imports': ['error', { paths: environmentImports }],
      'no-restricted-syntax': ['error', ...markup],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // numbers print as expected; everything else in a template is still refused
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `return next(error)` and `() => send()` read well and cannot go wrong
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // interfaces such as the event store are asynchronous by type, also where one implementation is not
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ['shared/src/{domain,protocol,similar}/**/*.ts'],
    ignores: tests,
    rules: {
      'no-restricted-globals': ['error', ...ambientGlobals],
      'no-restricted-properties': ['error', ...environment, ...ambientProperties],
      'no-restricted-syntax': ['error', ...markup, ...ambientCalls],
      'no-restricted-imports': ['error', { patterns: ['node:*'], paths: environmentImports }],
    },
  },
  {
    // secrets may come from node:crypto where they are made; the clock comes from main.ts only
    files: ['server/src/**/*.ts'],
    ignores: [...tests, 'server/src/main.ts'],
    rules: {
      'no-restricted-properties': ['error', ...environment, ...ambientProperties],
      'no-restricted-syntax': ['error', ...markup, ...ambientCalls],
    },
  },
  {
    files: ['client/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat.recommended, a11y.configs.recommended],
    rules: {
      // WebKit drops the role of a list without markers; saying it brings it back
      'jsx-a11y-x/no-redundant-roles': ['error', { nav: ['navigation'], ul: ['list'], ol: ['list'] }],
      'no-restricted-syntax': ['error', ...markup, ...literalText, ...physicalStyle],
    },
  },
  {
    files: tests,
    rules: {
      // in a test an absent element is a failure either way
      '@typescript-eslint/no-non-null-assertion': 'off',
      'no-restricted-syntax': ['error', ...markup, ...evasions],
    },
  },
  {
    files: ['server/src/main.ts', 'server/{bench,test}/**', 'scripts/**', 'e2e/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-properties': 'off', 'no-restricted-imports': 'off' },
  },
  { files: ['server/src/main.ts', 'server/bench/**', 'scripts/**'], rules: { 'no-console': 'off' } },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: { globals: { module: 'writable', process: 'readonly' } },
  },
);
