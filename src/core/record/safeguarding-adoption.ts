import type { Row } from '../ssda903/tables.ts'
import type { SafeguardingExtract, Told } from './safeguarding-extract.ts'
import type { People } from './safeguarding-people.ts'

type Permanence = Told<'ssd_permanence'>

/** An order of adoption; an order of a kind not said may be of any. */
export const isAdoption = ({ perm_permanence_order_type: kind = '' }: Permanence): boolean =>
  /adopt|^(P1|E11|E12)\b/i.test(kind)

const adopted = (row: Permanence): boolean => row.perm_permanence_order_date !== undefined && isAdoption(row)

/** Children adopted, as a return holds them. */
export const adoptionRows = (extract: SafeguardingExtract, { childOf }: People): Row<'AD1'>[] =>
  extract
    .rowsOf('ssd_permanence')
    .filter(adopted)
    .flatMap((row) => {
      const CHILD = childOf(row.perm_person_id)
      return CHILD === undefined
        ? []
        : [
            {
              CHILD,
              line: row.line,
              DATE_INT: row.perm_adm_decision_date,
              DATE_MATCH: row.perm_matched_date,
              FOSTER_CARE: row.perm_adopted_by_carer_flag,
              NB_ADOPTR: row.perm_number_of_adopters,
              SEX_ADOPTR: row.perm_adopter_sex,
              LS_ADOPTR: row.perm_adopter_legal_status,
            },
          ]
    })

/** Decisions that a child should be placed for adoption, as a return holds them. */
export const decisionRows = (extract: SafeguardingExtract, { childOf }: People): Row<'PlacedAdoption'>[] =>
  extract.rowsOf('ssd_permanence').flatMap((row) => {
    const CHILD = childOf(row.perm_person_id)
    return CHILD === undefined || row.perm_adm_decision_date === undefined
      ? []
      : [
          {
            CHILD,
            line: row.line,
            DATE_PLACED: row.perm_adm_decision_date,
            DATE_PLACED_CEASED: row.perm_decision_reversed_date,
            REASON_PLACED_CEASED: row.perm_decision_reversed_reason,
          },
        ]
  })
