/** Only the device knows it. */
export const ssr = false;
