// The size that the user gave a dialog, from one time to the next.
#pragma once

#include "support/application_style.h"
#include "support/settings.h"

#include <QDialog>
#include <QScreen>

namespace yeonsu {

/// A member of the dialog, which it resizes at once. The dialog's object name is what its size is kept by.
/// `usual` is measured out for letters of the usual size; larger ones ask for more, as far as the screen has
/// room for it.
class RememberedSize
{
public:
    RememberedSize(QDialog &dialog, const QString &objectName, const QSize &usual)
        : m_dialog(dialog)
    {
        dialog.setObjectName(objectName);
        const QSize kept = Settings::dialogSize(objectName);
        const QSize enlarged = (usual * letterScale()).boundedTo(dialog.screen()->availableSize());
        dialog.resize(kept.isValid() ? kept : enlarged.expandedTo(usual));
        m_opened = dialog.size();
    }
    ~RememberedSize()
    {
        if (m_dialog.size() != m_opened)
            Settings::setDialogSize(m_dialog.objectName(), m_dialog.size());
    }
    Q_DISABLE_COPY_MOVE(RememberedSize)

private:
    QDialog &m_dialog;
    QSize m_opened;
};

} // namespace yeonsu
