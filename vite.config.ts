import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { decks } from './src/cli/decks-plugin.ts';
import { budgets } from './tests/bench/budgets.ts';

export default defineConfig({
	plugins: [decks(), sveltekit(), budgets()],
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node'
	}
});
