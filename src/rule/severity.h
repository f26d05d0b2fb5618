#pragma once

namespace concord::rule {

// How grave a rule's conflicts are to those who wrote it. Only those of `error` fail a run that
// fails on conflicts.
enum class Severity { error, warning, note };

}  // namespace concord::rule
