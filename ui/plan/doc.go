// Package plan is the place where a visit is summed up and drills are agreed:
// findings by pillar, the drills proposed for them, and what they ask of the
// client. It may import the workspace, the widgets and the drawings, and holds
// no rules: grades come from the summary and drills from the proposal.
package plan
