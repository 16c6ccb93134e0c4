// Which courses and rows take part in a figure.
#pragma once

#include "figures/dimension.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace yeonsu {

/// Dimensions narrow each other; the values of one dimension widen each other. A theme is let through by
/// its own key or by its group's, as either may be selected. Values are the keys of categories.
class Filter
{
public:
    /// Calendar years of the course's first day, both included; either may be open.
    std::optional<int> fromYear;
    std::optional<int> toYear;

    /// Keys let through; an empty list lets everything through.
    [[nodiscard]] QStringList selected(Dimension dimension) const { return m_selected.value(dimension); }
    void select(Dimension dimension, const QStringList &keys);
    /// Selects the key if it is not selected, and takes it out if it is.
    void toggle(Dimension dimension, const QString &key);

    [[nodiscard]] bool isEmpty() const { return !fromYear && !toYear && m_selected.isEmpty(); }
    /// Whether only rows with certain people pass, so that courses without rows do not.
    [[nodiscard]] bool narrowsParticipants() const;

    bool operator==(const Filter &) const = default;

private:
    QMap<Dimension, QStringList> m_selected; ///< never holds an empty list
};

} // namespace yeonsu
