import { redirect } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** What a phone shares is taken in by the worker (device/articles/from-another-app.ts). Where there is none yet, nothing of it is read. */
export const POST: RequestHandler = () => redirect(303, '/make?shared=no');
