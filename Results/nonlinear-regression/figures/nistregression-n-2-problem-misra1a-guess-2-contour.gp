# Nonlinear regression of NIST, n = 2, misra1a, guess 2: paths of all arms on seed 1
# Draw it again with: gnuplot nistregression-n-2-problem-misra1a-guess-2-contour.gp
NAME = 'nistregression-n-2-problem-misra1a-guess-2-contour'; TITLE = 'nistregression_n_2_problem_misra1a_guess_2_contour'; WIDTH = 700; HEIGHT = 618
load 'style.gp'
set label 1 '{/:Bold Nonlinear regression of NIST, n = 2, misra1a, guess 2}' at screen 0.0229, screen 0.9644 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.932 left font ",11" tc rgb MUTED
F = 'nistregression-n-2-problem-misra1a-guess-2-contour.dat'
set xrange [234.05469944233974:253.82421675961004]
set yrange [0.0004889127488112151:0.0005665235071327097]
set contour base; unset surface
set cntrparam levels discrete -1.5, -1.0, -0.5, 0.0, 0.5, 1.0, 1.5, 2.0, 2.5
set table $LINES
splot F matrix using (234.05469944233974 + $1*0.10983065176261278):(0.0004889127488112151 + $2*4.3117087956385927e-07):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0906; set tmargin at screen 0.835
set border 15
unset grid
set xlabel 'b1' tc rgb TEXT offset 0,0.3
set label 4 'b2' at screen 0.0186, graph 0.5 center rotate by 90 tc rgb TEXT
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [-1.9835370810149415:2.615551394419039]
set label 5 'log_{10}(f − f_{low})' at screen 0.9857, graph 0.5 center rotate by 90 tc rgb TEXT
set colorbox user origin 0.8914,0.0906 size 0.02,0.7443 noborder
set cbtics scale 0.3 font ",10"
P = 'nistregression-n-2-problem-misra1a-guess-2-contour-paths.dat'
set arrow from screen 0.0943, screen 0.8932 to screen 0.12, screen 0.8932 nohead lc rgb C1 lw 2
set label 'bfgs2' at screen 0.1286, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.2014, screen 0.8932 to screen 0.2271, screen 0.8932 nohead lc rgb C2 lw 2
set label 'levenbergMarquardt step=dogleg' at screen 0.2357, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.5443, screen 0.8932 to screen 0.57, screen 0.8932 nohead lc rgb C3 lw 2
set label 'levenbergMarquardt …p=levenbergMarquardt' at screen 0.5786, screen 0.8932 left font ",11" tc rgb TEXT
set arrow from screen 0.0943, screen 0.8641 to screen 0.12, screen 0.8641 nohead lc rgb C4 lw 2
set label 'nelderMead' at screen 0.1286, screen 0.8641 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.2486, screen 0.8641 left font ",11" tc rgb TEXT
set label '● end' at screen 0.3403, screen 0.8641 left font ",11" tc rgb TEXT
set label '△ minimum' at screen 0.4131, screen 0.8641 left font ",11" tc rgb TEXT
plot F matrix using (234.05469944233974 + $1*0.10983065176261278):(0.0004889127488112151 + $2*4.3117087956385927e-07):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 3 using 1:2 with lines lw 1.0 lc rgb "#50".C4[2:], \
  P index 2 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 2 using 1:2 with lines lw 1.7 lc rgb C3, \
  P index 2 using 1:2 with points pt 7 ps 0.3 lc rgb C3, \
  P index 1 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 1 using 1:2 with lines lw 1.7 lc rgb C2, \
  P index 1 using 1:2 with points pt 7 ps 0.3 lc rgb C2, \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C1, \
  P index 0 using 1:2 with points pt 7 ps 0.3 lc rgb C1, \
  P index 0 every ::8::8 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 every ::5::5 using 1:2 with points pt 7 ps 0.9 lc rgb C2, \
  P index 2 every ::9::9 using 1:2 with points pt 7 ps 0.9 lc rgb C3, \
  P index 3 every ::2000::2000 using 1:2 with points pt 7 ps 0.9 lc rgb C4, \
  P index 4 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK, \
  P index 5 using 1:2 with points pt 8 ps 1.1 lw 1.8 lc rgb INK
