import base from './vitest.config.ts';
export default { ...base, test: { ...base.test, setupFiles: ['/tmp/s16/cpuSetup.ts'] } };
