/** The texts about a learner's devices in the current language. */
export { devices } from './en/devices.ts';
