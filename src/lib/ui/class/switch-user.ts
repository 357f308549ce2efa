import { device } from '#lib/device/device.svelte.ts';

/**
 * Makes the device ready for somebody else: what is unsent goes out, the device is signed out, and
 * nothing of whoever was here stays on it. False if there is no network; then nothing has changed.
 */
export const switchUser = (): Promise<boolean> => device.leave();
