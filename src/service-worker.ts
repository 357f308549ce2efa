/// <reference no-default-lib="true"/>
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />
/**
 * Makes the app work without a network after one visit. A new release is fetched in the background
 * and waits until a page says that the moment is right (see `#lib/device/app/update.svelte.ts`).
 */
import { build, files, version } from '$service-worker';
import { answer, endingOf, install, tidy } from './lib/device/app/shell.ts';
import { takeShared } from './lib/device/articles/from-another-app.ts';
import { noticeFrom, openToday } from './lib/device/reminders/notice.ts';
import { scriptPaths } from './lib/ui/messages/script-paths.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;
/** Each language is a release of its own, with a worker of its own: pages register the one they speak. */
const language = worker.location.search.slice(2) || 'en';
/** Half a megabyte that few need, who get it when they open a PDF; and what asks a language model. */
const isForFew = (file: string) =>
	/\/(?:pdf(?:\.worker)?\.min[^/]*\.mjs|model-worker-[^/]*\.js)$/.test(file);
// Pictures for the installation dialog are never shown by the app itself.
const release = {
	version: version + endingOf(language),
	language,
	files: [
		...build.filter((file) => !isForFew(file)).map((file) => scriptPaths(language, file)),
		...files.filter((file) => !file.startsWith('/screenshots/'))
	]
};

worker.addEventListener('install', (event) => event.waitUntil(install(release)));

worker.addEventListener('activate', (event) =>
	// A first visit is taken over at once: the page that installed the worker can go offline.
	event.waitUntil(Promise.all([worker.clients.claim(), tidy(release)]))
);

worker.addEventListener('fetch', (event) => {
	const response = takeShared(event.request) ?? answer(event.request, release);
	if (response) event.respondWith(response);
	if (event.request.mode === 'navigate') event.waitUntil(tidy(release));
});

worker.addEventListener('push', (event) => {
	const notice = noticeFrom(event.data?.text());
	event.waitUntil(worker.registration.showNotification(notice.title, notice.options));
});

worker.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openToday(worker.clients));
});

worker.addEventListener('message', (event) => {
	if (event.data === 'apply') void worker.skipWaiting();
});
