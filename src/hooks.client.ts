import type { HandleClientError } from '@sveltejs/kit';

/** An address that does not exist is the visitor's news, not a fault of the page. */
export const handleError: HandleClientError = ({ error, status, message }) => {
	// oxlint-disable-next-line no-console -- a fault on the device is seen nowhere else
	if (status !== 404) console.error(error);
	return { message };
};
