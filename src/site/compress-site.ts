// `npm run compress`: a compressed copy beside each text file of the built site.
import { compress } from './hosting/compress.ts';

const folder = process.argv[2] ?? 'dist';
console.log(`${compress(folder)} files of ${folder}/ have a compressed copy`);
