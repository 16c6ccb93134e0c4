// The saved views of a page: shown by name, kept, renamed and deleted.
#pragma once

#include "editing/editing_session.h"
#include "pages/list_view.h"

#include <QToolButton>

namespace yeonsu {

class ViewButton : public QToolButton
{
    Q_OBJECT

public:
    /// `page` is what the register keeps the views by, and never changes. `usual` is what the page shows at
    /// first. Where there is a reason for reading only, nothing is kept.
    ViewButton(EditingSession &session, const QString &page, const ListView &usual,
               const QString &readOnlyReason, QWidget *parent = nullptr);

    /// The saved view that was shown or kept last; null where there is none.
    [[nodiscard]] SavedViewId current() const { return m_current.id; }
    /// Likewise, where it is still shown as it was kept; else null.
    [[nodiscard]] SavedViewId unchanged() const { return isChanged() ? SavedViewId() : current(); }
    /// As if it was chosen from the menu; false where there is none.
    bool showView(SavedViewId id);
    /// To be told whenever the page shows something else.
    void follow(const ListView &shown);
    /// Null for none.
    void setCurrent(SavedViewId id);

public slots:
    /// Keeps what is shown under a name that it asks for.
    void saveView();
    void renameCurrent();
    void deleteCurrent();

signals:
    void viewRequested(const yeonsu::ListView &view);

private:
    void fillMenu();
    void addViews();
    void addActs();
    void saveChanges();
    void show(const SavedView &view);
    void followRegister(const AppliedChange &change);
    [[nodiscard]] bool isChanged() const;
    void updateText();

    EditingSession &m_session;
    QString m_page;
    QString m_readOnlyReason;
    ListView m_usual;
    ListView m_shown;
    SavedView m_current; ///< with a null id where there is none
    QString m_unchanged; ///< the definition of what is shown as long as nobody changes it
};

} // namespace yeonsu
