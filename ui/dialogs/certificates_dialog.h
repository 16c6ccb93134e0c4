// Certificates of a course: for whom, in which language, and how they are worded.
#pragma once

#include "dialogs/course_paper_dialog.h"
#include "editing/editing_session.h"
#include "papers/certificates.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace yeonsu {

/// What is typed is seen at once, and kept in the register only when that is asked for.
class CertificatesDialog : public CoursePaperDialog
{
    Q_OBJECT

public:
    CertificatesDialog(EditingSession &session, const CourseRoll &roll, Prompts &prompts,
                       QWidget *parent = nullptr);

public slots:
    void keepWording();

private:
    /// Of one language, in the place of the other's where only one is asked for.
    struct Wording
    {
        QWidget *whole = nullptr;
        QPushButton *insert = nullptr;
        QPlainTextEdit *text = nullptr;
        QLineEdit *signer = nullptr;
    };

    void makePeople();
    [[nodiscard]] Wording makeWording(Language language);
    [[nodiscard]] QPushButton *makeFieldsButton(Language language, const Wording &wording);
    void makeKeeping();
    void takeWordings();
    void showRoll() override;
    [[nodiscard]] CertificateLanguage chosenLanguage() const;
    [[nodiscard]] std::vector<Participant> chosen() const;
    void updateNote();
    [[nodiscard]] bool isKept() const;

    EditingSession &m_session;
    CourseRoll m_kept; ///< as the register has it
    std::vector<Participant> m_completed;
    QListWidget *m_people = nullptr;
    Wording m_korean;
    Wording m_english;
    QLabel *m_note = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace yeonsu
