// A part of the settings that can make rows.
#pragma once

#include <QWidget>

namespace yeonsu {

class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

public slots:
    /// Opens the dialog for a new row of the usual kind.
    virtual void newRow() = 0;
};

} // namespace yeonsu
