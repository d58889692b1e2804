// The fastest peer: js-yaml and ajv in one process, shapes only (no references between records,
// no lifecycles, no rules). node validate.mjs REGISTRY MODULES
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const [registry, modules] = process.argv.slice(2);
const require = createRequire(join(resolve(modules), 'package.json'));
const yaml = require('js-yaml');
const Ajv = require('ajv');
const formats = require('ajv-formats');

const ajv = new Ajv({ strict: false, allErrors: false, logger: false });
formats(ajv);
const schemas = new Map();
for (const name of readdirSync(join(registry, 'schemas'))) {
  const schema = JSON.parse(readFileSync(join(registry, 'schemas', name), 'utf8'));
  delete schema.$schema;
  ajv.addSchema(schema, name);
  if (schema['x-stcli']?.folder) schemas.set(schema['x-stcli'].folder, name);
}
let wrong = 0;
let files = 0;
for (const [folder, name] of schemas) {
  const validate = ajv.getSchema(name);
  for (const path of records(join(registry, 'registry', folder))) {
    files += 1;
    const data = yaml.load(readFileSync(path, 'utf8'), { schema: yaml.CORE_SCHEMA });
    if (!validate(data)) {
      wrong += 1;
      console.log(path, validate.errors);
    }
  }
}
console.log(`${files} files, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);

function* records(folder) {
  let entries = [];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    return;
  }
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* records(path);
    else if (entry.name.endsWith('.yaml')) yield path;
  }
}
