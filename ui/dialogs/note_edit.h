// The field for remarks: three lines, and Tab leaves it.
#pragma once

#include <QPlainTextEdit>

namespace yeonsu {

[[nodiscard]] inline QPlainTextEdit *newNoteEdit(QWidget *parent)
{
    auto *edit = new QPlainTextEdit(parent);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + 16);
    edit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return edit;
}

} // namespace yeonsu
