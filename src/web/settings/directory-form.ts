import type { GroupRole } from '../../store/settings.ts'
import type { Read } from '../form-error.ts'
import { roleOfChoice } from '../people/form.ts'
import { read, textIn, wrongIf } from './form.ts'

const LONGEST = 200

/** A group and the role it gives. `given` are those there are. */
export function readGroupRole(form: FormData, given: readonly GroupRole[]): Read<GroupRole> {
  const group = textIn(form, 'group')
  const role = roleOfChoice(textIn(form, 'role'))
  const isWrong = group === '' || group.length > LONGEST || group.includes('\n')
  const added: GroupRole = { group, role: role?.role ?? 'partner', partner: role?.partner ?? null }
  return read(
    [
      ...wrongIf(
        isWrong,
        'group',
        `Enter the group as its directory names it, in ${LONGEST} characters or fewer`,
      ),
      ...wrongIf(role === undefined, 'role', 'Choose what people in the group are here'),
      ...wrongIf(
        role !== undefined && given.some((each) => isSame(each, added)),
        'group',
        'This group gives this role already',
      ),
    ],
    added,
  )
}

/** Whether two say the same. */
export const isSame = (one: GroupRole, other: GroupRole): boolean =>
  one.group === other.group && one.role === other.role && one.partner === other.partner
