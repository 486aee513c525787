import { expect, test } from 'vitest';
import { templateFor, type Gathered, type TemplateId } from './template.ts';

test.each<readonly [Gathered, TemplateId | undefined]>([
  [{ kind: 'allMember', branch: true, officialMembers: 8 }, 'branchSmall'],
  [{ kind: 'allMember', branch: true, officialMembers: 9 }, 'branch'],
  [{ kind: 'allMember', branch: true }, 'branch'],
  [{ kind: 'allMember', branch: true, officialMembers: 220 }, 'branch'],
  [{ kind: 'allMember', officialMembers: 8 }, 'branchSmall'],
  [{ kind: 'allMember', officialMembers: 9 }, 'allMember'],
  [{ kind: 'allMember', officialMembers: 199 }, 'allMember'],
  [{ kind: 'allMember', officialMembers: 200 }, 'delegate'],
  [{ kind: 'allMember' }, 'allMember'],
  [{ kind: 'delegate' }, 'delegate'],
  [{ kind: 'delegate', officialMembers: 120 }, 'delegate'],
  [{ kind: 'conference' }, undefined],
])('%o suggests %s', (gathered, id) => expect(templateFor(gathered)).toBe(id));
