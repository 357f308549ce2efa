import { count } from './plural.ts';

/** A line at the top of every page, when something waits: apart from all else about devices, which few pages say. */
export const unsent = {
	answers: (n: number) => `${count(n, 'answer', 'answers')} not sent yet`,
	signedOut: 'This device is signed out'
};
