import type { Params } from '../../persistence/read/params';
import type { Shape } from '../../persistence/read/shape';
import type { Guardian } from '../guardian';
import { asked, type Form } from './directory.sql';
import { inNetworks, matching, queries, similarQueries } from './match.sql';

/**
 * Cards with names like those searched for, the most alike first, without the hits themselves. Words of
 * names that are alike are looked for first, and then the cards that have one of them for each word.
 */
export function similarStatement(shape: Shape<Guardian>, params: Params, form: Form): string {
  const { alias: a } = shape;
  const alike = `similarity(${a}.name_key, fold(${params.arg('search', 'text')}))`;
  return `
    WITH ${queries('asked', params)}, ${similarQueries('alike', params)}
    SELECT ${shape.columns} FROM ${shape.from} ${shape.joins}
    WHERE ${matching(a, 'alike')} AND (${asked(a, params, form, 'asked')}) IS NOT TRUE AND ${shape.visible}
      ${form.networks ? `AND ${inNetworks(a, params)}` : ''}
    ORDER BY ${alike} DESC, ${a}.name_key, ${a}.id LIMIT ${params.arg('limit', 'int')}`;
}
