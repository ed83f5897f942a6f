import { GraphQLError } from 'graphql';
import { inner } from '../two/inner';

export const one = [GraphQLError, inner];
