import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { budgets } from './tests/bench/budgets.ts';

export default defineConfig({
	plugins: [sveltekit(), budgets()],
	test: {
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		environment: 'node'
	}
});
