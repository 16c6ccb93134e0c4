// Asks for the pass phrase of a sealed copy: twice for a new one.
#pragma once

#include "store/pass_phrase.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace yeonsu {

class PassPhraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Way { Seal, Open };

    /// `about` says what it is for.
    PassPhraseDialog(Way way, const QString &about, QWidget *parent = nullptr);

    /// Why the last one was not taken.
    void complain(const QString &text);
    /// Once; the fields are empty then.
    [[nodiscard]] PassPhrase take();

private:
    void makeFields(const QString &about);
    [[nodiscard]] QLineEdit *newField(const QString &name, const QString &label);
    [[nodiscard]] QWidget *makeButtons();
    /// Why it cannot be taken yet; empty where it can.
    [[nodiscard]] QString complaint() const;
    void showState();
    void showLetters(bool areShown);

    Way m_way;
    QLineEdit *m_phrase = nullptr;
    QLineEdit *m_again = nullptr; ///< of a new one
    QCheckBox *m_show = nullptr;
    QLabel *m_wrong;
    QLabel *m_hint = nullptr;
    QPushButton *m_accept = nullptr;
};

} // namespace yeonsu
