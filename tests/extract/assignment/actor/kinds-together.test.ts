import { describe, expect, it } from 'vitest'
import { factsOfBody } from '../../small-plan.js'

describe('bodies of one kind together, nothing said of which', () => {
  const rolesOf = (name: string, behind: string): readonly string[] =>
    factsOfBody(
      `II. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ: theo dõi việc thực hiện.\n2. ${name}${behind}Phân công 01 người phụ trách.`,
    )
      .assignments.filter(({ actor }) => actor === name)
      .map(({ actor_role }) => actor_role)

  it.each([
    ['Các khoa', 'division'],
    ['Các Khoa', 'division'],
    ['Các bộ môn', 'division'],
    ['Các Viện, Trung tâm', 'department'],
    ['Các trạm', 'department'],
    ['Các Hiệp hội', 'department'],
    ['Các Đồn Biên phòng', 'department'],
    ['Các Chi hội', 'fatherland_front'],
    ['Các chi đoàn', 'fatherland_front'],
    ['Các phường', 'local_committee'],
    ['Các báo, đài', 'provincial_media'],
  ])('%s', (name, role) => {
    expect(rolesOf(name, ': ')).toEqual([role])
    expect(rolesOf(name, '\n- ')).toEqual([role])
  })

  it.each(['Các đối tượng', 'Các báo cáo', 'Các viên chức khác nhau', 'Các đội thi'])('%s are none', (name) => {
    expect(rolesOf(name, ': ')).not.toContain('provincial_media')
    expect(rolesOf(name, ': ')).not.toContain('department')
  })
})
