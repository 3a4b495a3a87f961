import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

const limits = {
  "max-lines": ["error", { max: 200, skipBlankLines: true, skipComments: true }],
  "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
  complexity: ["error", 15],
};

export default tseslint.config(
  { ignores: ["**/dist/", "**/.atlas/", "**/.astro/", "**/node_modules/"] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      ...limits,
      "no-console": "off",
      eqeqeq: "error",
      "no-restricted-syntax": ["error", { selector: "TSEnumDeclaration", message: "Use a union of strings." }],
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/consistent-type-definitions": "off",
    },
  },
  { files: ["**/*.astro"], rules: { "max-lines-per-function": "off", "astro/no-set-html-directive": "off" } },
  { files: ["tests/**"], rules: { "max-lines-per-function": "off" } },
  { files: ["scripts/*.mjs"], languageOptions: { globals: { console: "readonly", process: "readonly" } } },
);
