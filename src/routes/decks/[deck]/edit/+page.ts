/** Only the device knows it; see also hooks.ts. */
export const ssr = false;
