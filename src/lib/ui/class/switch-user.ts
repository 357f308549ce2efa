import { device } from '#lib/device/device.svelte.ts';

/**
 * Makes the device ready for somebody else: what is unsent goes out, the device is signed out, and
 * nothing of whoever was here stays on it. Otherwise nothing has changed, and it is said why.
 */
export const switchUser = (): ReturnType<typeof device.leave> => device.leave();
