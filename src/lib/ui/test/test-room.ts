/**
 * All that drawing and taking tests needs, fetched by their pages at once: every form of question and
 * its answer area, so that nothing of it weighs on other pages.
 */
import Run from './Run.svelte';
import SetUp from './SetUp.svelte';

export const testRoom = { SetUp, Run };
