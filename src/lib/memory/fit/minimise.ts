/** Finds where a smooth function of several numbers is lowest, each number within its bounds. */

interface Problem {
	/** The value at `x`; fills `gradient` with its derivatives. */
	f: (x: Float64Array, gradient: Float64Array) => number;
	start: Float64Array;
	low: Float64Array;
	high: Float64Array;
	/** Of improvements smaller than this share of the value one is the last. */
	tolerance: number;
	/** The most steps to take. */
	steps: number;
}

/** How many steps back the curvature is remembered, and how often a step is halved. */
const MEMORY = 8;
const HALVINGS = 24;

interface Pair {
	s: Float64Array;
	y: Float64Array;
	rho: number;
}

const dot = (a: Float64Array, b: Float64Array): number => {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
};
const minus = (a: Float64Array, b: Float64Array) => a.map((x, i) => x - b[i]!);

/**
 * L-BFGS whose steps are bent back into the bounds (Nocedal & Wright, Numerical Optimization, 7.2).
 * The same problem always gives the same answer.
 */
export function minimise({ f, start, low, high, tolerance, steps }: Problem): Float64Array {
	const clamp = (x: Float64Array) => x.map((v, i) => Math.min(Math.max(v, low[i]!), high[i]!));
	let x: Float64Array = clamp(start);
	let gradient: Float64Array = new Float64Array(x.length);
	let value = f(x, gradient);
	let pairs: Pair[] = [];
	for (let n = 0; n < steps; n++) {
		const [at, slope] = [x, gradient];
		const held = at.map((v, i) => Number(slope[i]! > 0 ? v <= low[i]! : v >= high[i]!));
		const free = slope.map((g, i) => (held[i] ? 0 : g));
		const steepest = dot(free, free);
		if (steepest === 0) break;
		let direction: Float64Array = downhill(free, pairs).map((d, i) => (held[i] ? 0 : d));
		if (dot(direction, free) >= 0) {
			pairs = [];
			direction = downhill(free, pairs);
		}
		let size = pairs.length === 0 ? Math.min(1, 1 / Math.sqrt(steepest)) : 1;
		let found: { x: Float64Array; gradient: Float64Array; value: number } | undefined;
		for (let halving = 0; halving < HALVINGS && !found; halving++, size /= 2) {
			const there = clamp(at.map((v, i) => v + size * direction[i]!));
			const gradientThere = new Float64Array(x.length);
			const valueThere = f(there, gradientThere);
			if (valueThere <= value + 1e-4 * dot(slope, minus(there, at)))
				found = { x: there, gradient: gradientThere, value: valueThere };
		}
		if (!found) {
			if (pairs.length === 0) break;
			pairs = [];
			continue;
		}
		const [s, y] = [minus(found.x, at), minus(found.gradient, slope)];
		const curvature = dot(s, y);
		if (curvature > 1e-12) pairs = [...pairs.slice(1 - MEMORY), { s, y, rho: 1 / curvature }];
		const gained = value - found.value;
		({ x, gradient, value } = found);
		if (gained <= tolerance * Math.abs(value)) break;
	}
	return x;
}

/** The direction to go, from the gradient and the curvature met so far (the two loops of L-BFGS). */
function downhill(gradient: Float64Array, pairs: readonly Pair[]): Float64Array {
	const q = gradient.map((g) => -g);
	const alphas: number[] = [];
	for (const { s, y, rho } of pairs.toReversed()) {
		const alpha = rho * dot(s, q);
		alphas.push(alpha);
		for (let i = 0; i < q.length; i++) q[i]! -= alpha * y[i]!;
	}
	const last = pairs.at(-1);
	const scale = last ? 1 / (last.rho * dot(last.y, last.y)) : 1;
	for (let i = 0; i < q.length; i++) q[i]! *= scale;
	for (const { s, y, rho } of pairs) {
		const by = (alphas.pop() ?? 0) - rho * dot(y, q);
		for (let i = 0; i < q.length; i++) q[i]! += by * s[i]!;
	}
	return q;
}
