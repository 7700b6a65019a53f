import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Lints a file at this place in an otherwise empty copy of the project. */
function lint(place: string, code: string) {
	const root = mkdtempSync(join(tmpdir(), 'layers-'));
	try {
		for (const file of ['biome.json', '.gitignore']) cpSync(file, join(root, file));
		mkdirSync(dirname(join(root, place)), { recursive: true });
		writeFileSync(join(root, place), code);
		const { status, stdout, stderr } = spawnSync('biome', ['lint', '.'], {
			cwd: root,
			encoding: 'utf8',
		});
		return { status, text: stdout + stderr };
	} finally {
		rmSync(root, { recursive: true });
	}
}

test.each([
	['src/decision/new.ts', '../guide/types.ts', 'src/decision may import only from itself'],
	['src/decision/new.ts', '../components/choose/memo.ts', 'src/decision may import only'],
	['src/guide/new.ts', '../plan/order.ts', 'src/guide may import only from src/decision'],
	['src/guide/networking-options/new.ts', '../../plan/order.ts', 'src/guide may import only'],
	['src/plan/new.ts', '../components/choose/memo.ts', 'src/plan may import only'],
	['src/topology/new.ts', '../configuration/made.ts', 'src/topology may import only'],
	['src/components/new.tsx', '../pages/made.ts', 'src/components may not import from pages'],
])('an import upwards is an error: %s from %s', (place, from, message) => {
	const { status, text } = lint(place, `import { one } from '${from}';\nexport const two = one;\n`);
	expect(text).toContain(message);
	expect(status).not.toBe(0);
});

test.each([
	['src/guide/new.ts', '../decision/index.ts'],
	['src/plan/new.ts', '../guide/types.ts'],
	['src/components/choose/new.tsx', '../../plan/order.ts'],
])('an import downwards is fine: %s from %s', (place, from) => {
	expect(lint(place, `import { one } from '${from}';\n\nexport const two = one;\n`)).toMatchObject({
		status: 0,
	});
});
