// A part of the settings, with rows of its own or without.
#pragma once

#include "models/shown_list.h"

#include <QWidget>

#include <optional>

namespace yeonsu {

class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// What can be saved and printed of it.
    [[nodiscard]] virtual std::optional<ShownList> shownList() const { return {}; }

signals:
    /// It is another one, or may have become empty.
    void shownListChanged();
    void outRequested(const yeonsu::ShownList &list, yeonsu::ListOut way);

public slots:
    /// Opens the dialog for a new row of the usual kind, where it has one.
    virtual void newRow() {}
};

} // namespace yeonsu
