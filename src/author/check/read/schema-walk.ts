import { z } from 'astro/zod';
import type { Mending } from '../../../schemas/values.ts';
import type { KeyPath } from './yaml-source.ts';

/** A schema of any kind. */
export type Schema = z.core.$ZodType;

/** The schema without its optional or default wrapper. */
export function bareSchema(schema: Schema): Schema {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault ? bareSchema(schema.unwrap()) : schema;
}

/** Whether a value may be absent. */
export function isOptional(schema: Schema): boolean {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;
}

/** What a schema says in its `.meta()` about values of the wrong form. */
export function mendingOf(schema: Schema | undefined): Mending | undefined {
  return schema && (z.globalRegistry.get(bareSchema(schema)) as Mending | undefined);
}

/** The keys of an object schema with their schemas; empty for every other schema. */
export function shapeOf(schema: Schema): Readonly<Record<string, Schema>> {
  const bare = bareSchema(schema);
  return bare instanceof z.ZodObject ? bare.shape : {};
}

/** The schema of a key, list item or record entry, if there is one. */
export function childSchema(schema: Schema, key: PropertyKey): Schema | undefined {
  const bare = bareSchema(schema);
  if (bare instanceof z.ZodObject) return Object.hasOwn(bare.shape, key) ? shapeOf(bare)[String(key)] : undefined;
  if (bare instanceof z.ZodArray) return bare.element;
  return bare instanceof z.ZodRecord ? bare.valueType : undefined;
}

/** The schema at a path. */
export function schemaAt(schema: Schema, path: KeyPath): Schema | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const child = childSchema(schema, key);
  return child && schemaAt(child, rest);
}

/** The schema of the keys of the record that holds a path. */
export function keySchemaAt(schema: Schema, path: KeyPath): Schema | undefined {
  const record = schemaAt(schema, path.slice(0, -1));
  const bare = record && bareSchema(record);
  return bare instanceof z.ZodRecord ? bare.keyType : undefined;
}
