// A page with a list whose rows are added, edited and deleted there.
#pragma once

#include "models/list_hint.h"
#include "pages/cell_edit.h"
#include "pages/list_page.h"

namespace yeonsu {

class EditableListPage : public ListPage
{
    Q_OBJECT

signals:
    void importRequested(const yeonsu::ListHint &hint);

public slots:
    /// Opens the dialog for a new row.
    virtual void newRow() = 0;

protected:
    struct Texts
    {
        QString title;
        QString searchPlaceholder;
        QString newRow; ///< the primary button, also that of the empty list
        QString emptyHeading;
        QString emptyText;
    };

    EditableListPage(EditingSession &session, const Texts &texts, QWidget *parent);

    /// After start().
    void setCellEdits(const std::map<int, CellEdit> &edits);
    /// A button to bring in a list; to be called before other buttons are added.
    void offerImport();
    /// At the left of the primary one.
    void addSecondaryButton(QPushButton *button);

    virtual void editRow(int row) = 0;
    /// Opens the dialog that has the cell's value, there.
    virtual void editField(int row, int column) = 0;
    virtual void deleteRows(const std::vector<int> &rows) = 0;

    void doEmptyAction() override { newRow(); }
    void updateActions(int selected) override;

private:
    void makePrimaryButton(const QString &text);
    void makeEditActions();
    void restrict(QWidget *editing) const;
    void editSelected();
    void deleteSelected();

    QPushButton *m_new = nullptr;
    QAction *m_edit;
    QAction *m_delete;
};

} // namespace yeonsu
