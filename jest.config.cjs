/** @type {import('jest').Config} */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.[cm]?ts$': ['@swc/jest', require('./shared/tools/swc-options.cjs')] },
  globalSetup: '<rootDir>/test/testkit/global-setup.ts',
  globalTeardown: '<rootDir>/test/testkit/global-teardown.ts',
  setupFilesAfterEnv: ['<rootDir>/test/testkit/watch-outlets.ts'],
  modulePathIgnorePatterns: ['<rootDir>/.passage'],
  testPathIgnorePatterns:
    process.env.npm_lifecycle_event === 'test:browser' ? [] : ['/test/browser/'],
  testTimeout: 60_000,
  maxWorkers: 2,
};
