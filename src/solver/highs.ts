import loader, { type Highs } from 'highs'
import type { Answer, Model, OpenModel, Program } from '../core/disclosure/linear-program.ts'

// The package's types are written as for CommonJS: what they call a module is, in the module it ships, the loader itself.
const loadHighs = loader as unknown as () => Promise<Highs>

/** The HiGHS solver, compiled to WebAssembly: loads once, then opens programs at once. */
export async function highs(): Promise<OpenModel> {
  const solver = await loadHighs()
  return (program) => opened(solver, program)
}

/** Seconds a program may take in all before it is given up as not known. */
const LONGEST = 300

function opened(solver: Highs, { columns, rows }: Program): Model {
  const model = solver.createModel()
  model.options.set({ output_flag: false, time_limit: LONGEST })
  for (const { low, high } of columns) model.addVar(low, high)
  columns.forEach(({ cost }, column) => model.changeColCost(column, cost))
  for (const { terms, low, high } of rows)
    model.addRow(low, high, {
      indices: terms.map(({ column }) => column),
      values: terms.map(({ times }) => times),
    })
  const { minimize, maximize } = solver.constants.objectiveSense
  const solve = (most: boolean): Answer => {
    model.changeObjectiveSense(most ? maximize : minimize)
    model.run()
    const answer = answerOf(solver, model)
    if (answer.found !== 'stopped') return answer
    // What it knew from the last question can lead it astray: it is asked again from the beginning.
    model.clearSolver()
    model.run()
    return answerOf(solver, model)
  }
  return {
    bound: (column, low, high) => void model.changeColBounds(column, low, high),
    price: (column, cost) => void model.changeColCost(column, cost),
    wholeNumbers: () => {
      columns.forEach((_, column) =>
        model.changeColIntegrality(column, solver.constants.variableType.integer),
      )
    },
    least: () => solve(false),
    most: () => solve(true),
    close: () => {
      model.dispose()
    },
  }
}

function answerOf(solver: Highs, model: ReturnType<Highs['createModel']>): Answer {
  const { optimal, infeasible, unbounded, unboundedOrInfeasible } = solver.constants.modelStatus
  const status = model.getModelStatus()
  if (status === optimal)
    return { found: 'best', value: model.getObjectiveValue(), at: model.getSolution().colValue }
  if (status === infeasible) return { found: 'nothing-fits' }
  return status === unbounded || status === unboundedOrInfeasible ? { found: 'no-end' } : { found: 'stopped' }
}
