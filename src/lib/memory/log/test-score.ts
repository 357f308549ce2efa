import type { TestRecord } from './test-record.ts';

/** The share of points reached, 0..1. */
export const scoreOf = ({ items }: Pick<TestRecord, 'items'>): number =>
	items.length === 0 ? 0 : items.reduce((sum, { score }) => sum + score, 0) / items.length;
