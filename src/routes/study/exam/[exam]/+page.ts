import type { PageLoad } from './$types';

export const load: PageLoad = ({ params, url }) => ({
	exam: params.exam,
	more: url.searchParams.has('more')
});
