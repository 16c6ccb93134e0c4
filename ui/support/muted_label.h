// A text in small words beside what matters.
#pragma once

#include <QLabel>

namespace yeonsu {

/// May take several lines, and can be copied from.
[[nodiscard]] inline QLabel *newMutedLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setProperty("muted", true);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace yeonsu
